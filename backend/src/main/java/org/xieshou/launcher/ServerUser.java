package org.xieshou.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Who PostgreSQL runs as, for it refuses root: this user; for root, root without its powers in a user namespace; where
 * namespaces are forbidden, as in most containers, nobody.
 */
enum ServerUser {
    SAME(List.of(), null),
    ROOT_IN_NAMESPACE(List.of("unshare", "-U"), "0"),
    NOBODY(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"), "65534");

    private final List<String> prefix;
    private final String uid;

    ServerUser(List<String> prefix, String uid) {
        this.prefix = prefix;
        this.uid = uid;
    }

    static ServerUser here() throws IOException, InterruptedException {
        if (!"root".equals(System.getProperty("user.name"))) {
            return SAME;
        }
        return run("unshare", "-U", "true") == 0 ? ROOT_IN_NAMESPACE : NOBODY;
    }

    /** A program that runs as this user, in a session of its own (away from Ctrl-C), and ends with the calling thread. */
    List<String> command(List<String> program) {
        var command = new ArrayList<>(prefix);
        command.addAll(List.of("setsid", "setpriv", "--pdeathsig", "INT"));
        command.addAll(program);
        return command;
    }

    /** Hands a file or folder to this user. */
    void own(Path path) throws IOException, InterruptedException {
        if (uid != null && !Files.getAttribute(path, "unix:uid").toString().equals(uid)) {
            run("chown", "-R", uid + ":" + uid, path.toString());
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IOException("the program " + Arrays.asList(command).getFirst() + " is missing", e);
        }
    }
}
