package org.xieshou.security;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.xieshou.shared.Problem;
import org.xieshou.shared.Sha256;

/**
 * Hashes and checks passwords (Argon2id, 19 MiB, two passes: the parameters OWASP recommends) and makes one-time codes.
 * No more than a few at a time, so that a wave of log-ins cannot eat the memory.
 */
@ApplicationScoped
public class Passwords {

    private static final String CODE_LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final Argon2Function ARGON2 = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private final SecureRandom random = new SecureRandom();
    private final Semaphore places = new Semaphore(4);
    private final String nobodysHash = hash("nobody has this password");

    public String hash(String password) {
        return limited(
                () -> Password.hash(password).addRandomSalt(16).with(ARGON2).getResult());
    }

    /** Takes the same time whether the account exists or not. */
    boolean matches(String password, String hash) {
        var right = limited(() ->
                Password.check(password, hash == null ? nobodysHash : hash).with(ARGON2));
        return right && hash != null;
    }

    /** A password must be 10 to 128 characters; nothing else is asked, since length is what protects. */
    void requireStrong(String pointer, String password) {
        if (password.length() < 10 || password.length() > 128) {
            throw Problem.invalid(pointer, "session.password-length");
        }
    }

    /** A code of ten letters and digits that cannot be mistaken for one another, for one use. */
    public String oneTimeCode() {
        var code = new StringBuilder();
        for (var i = 0; i < 10; i++) {
            code.append(CODE_LETTERS.charAt(random.nextInt(CODE_LETTERS.length())));
        }
        return code.toString();
    }

    /** 256 random bits, for refresh tokens and client secrets. */
    public String secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The digest under which secrets of high entropy are kept. */
    public static String digest(String secret) {
        return Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T limited(Supplier<T> work) {
        places.acquireUninterruptibly();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
