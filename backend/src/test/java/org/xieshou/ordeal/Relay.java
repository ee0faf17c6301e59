package org.xieshou.ordeal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A network between a service and its database that can be cut. */
final class Relay implements AutoCloseable {

    private final int target;
    private final int port;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;

    Relay(int target) throws IOException {
        this.target = target;
        this.entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = entrance.getLocalPort();
        open(entrance);
    }

    int port() {
        return port;
    }

    /** Every connection ends, and no new one is let in. */
    void cut() throws IOException {
        entrance.close();
        for (var socket : sockets) {
            socket.close();
        }
        sockets.clear();
    }

    void mend() throws IOException {
        entrance = new ServerSocket();
        entrance.setReuseAddress(true);
        entrance.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        open(entrance);
    }

    private void open(ServerSocket door) {
        Thread.ofVirtual().start(() -> {
            try {
                while (true) {
                    var client = door.accept();
                    var server = new Socket(InetAddress.getLoopbackAddress(), target);
                    sockets.add(client);
                    sockets.add(server);
                    pipe(client, server);
                    pipe(server, client);
                }
            } catch (IOException closed) {
                // cut
            }
        });
    }

    private static void pipe(Socket from, Socket to) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to) {
                from.getInputStream().transferTo(to.getOutputStream());
            } catch (IOException cut) {
                // both ends are closed
            }
        });
    }

    @Override
    public void close() {
        try {
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
