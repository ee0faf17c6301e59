package org.xieshou.ordeal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Another system that is told of changes by HTTPS, with a certificate for the name {@code localhost} alone. */
final class SecureReceiver implements AutoCloseable {

    private static final String PASSWORD = "of no worth";

    /** What a system takes that is not in a hurry. */
    private static final long TAKEN = 300;

    private final Path keys;
    private final HttpsServer server;

    final Queue<Message> messages = new ConcurrentLinkedQueue<>();

    /** A message with the headers it came with. */
    record Message(Map<String, java.util.List<String>> headers, String body) {}

    SecureReceiver() throws IOException, InterruptedException, GeneralSecurityException {
        keys = Files.createTempDirectory("xieshou-receiver").resolve("keys.p12");
        DemoFolder.run(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "receiver",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                keys.toString(),
                "-storepass",
                PASSWORD);
        var store = KeyStore.getInstance(keys.toFile(), PASSWORD.toCharArray());
        var managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        messages.add(new Message(Map.copyOf(exchange.getRequestHeaders()), body));
        Moments.sleep(TAKEN);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }

    String url(String host) {
        return "https://" + host + ":" + server.getAddress().getPort() + "/";
    }

    /** What makes a Java program believe in its certificate. */
    String trust() {
        return "-Djavax.net.ssl.trustStore=" + keys + " \"-Djavax.net.ssl.trustStorePassword=" + PASSWORD + "\"";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
