package org.xieshou.provider;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The line to a server on this machine, which can be cut and mended. */
final class Line {

    private final int port;
    private final int server;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket entrance;

    /** Cut at first. */
    Line(int server) {
        this.server = server;
        try (var free = new ServerSocket(0)) {
            this.port = free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return port;
    }

    synchronized void mend() {
        if (entrance == null) {
            try {
                entrance = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            var open = entrance;
            Thread.startVirtualThread(() -> serve(open));
        }
    }

    synchronized void cut() {
        close(entrance);
        entrance = null;
        ends.forEach(Line::close);
        ends.clear();
    }

    private void serve(ServerSocket open) {
        try {
            while (true) {
                var near = open.accept();
                var far = new Socket(InetAddress.getLoopbackAddress(), server);
                ends.add(near);
                ends.add(far);
                Thread.startVirtualThread(() -> carry(near, far));
                Thread.startVirtualThread(() -> carry(far, near));
            }
        } catch (IOException cut) {
            close(open);
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            close(from);
        } finally {
            close(to);
            ends.remove(from);
        }
    }

    private static void close(java.io.Closeable end) {
        try {
            if (end != null) {
                end.close();
            }
        } catch (IOException closed) {
            // it is closed all the same
        }
    }
}
