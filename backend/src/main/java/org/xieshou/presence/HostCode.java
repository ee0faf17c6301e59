package org.xieshou.presence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The rotating code that the host shows and visitors enter: RFC 6238 with HMAC-SHA-1, so that the host's phone makes
 * it without a network. The secret stays with the host's side.
 */
public record HostCode(byte[] secret) {

    public static final int STEP_SECONDS = 60;

    public static final int DIGITS = 6;

    /** Two phones without a network may be two minutes apart. */
    private static final int STEPS_OFF = 2;

    private static final int SECRET_BYTES = 20;

    private static final int MODULUS = 1_000_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /** A code with a secret of its own. */
    public static HostCode fresh() {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new HostCode(secret);
    }

    /** The six digits shown at that moment. */
    public String at(Instant moment) {
        return ofStep(Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS));
    }

    /** Whether these digits were shown around that moment; takes the same time for right and wrong ones. */
    public boolean shown(String digits, Instant moment) {
        long step = Math.floorDiv(moment.getEpochSecond(), STEP_SECONDS);
        var given = digits.getBytes(StandardCharsets.UTF_8);
        boolean match = false;
        for (long near = step - STEPS_OFF; near <= step + STEPS_OFF; near++) {
            match |= MessageDigest.isEqual(ofStep(near).getBytes(StandardCharsets.UTF_8), given);
        }
        return match;
    }

    /** The secret in Base32 (RFC 4648), as authenticator libraries take it; 20 bytes need no padding. */
    public String base32() {
        var text = new StringBuilder();
        int pending = 0;
        int bits = 0;
        for (byte next : secret) {
            pending = pending << 8 | next & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(pending >> bits - 5 & 31));
            }
        }
        return text.toString();
    }

    private String ofStep(long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return "%06d".formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java runtime has HMAC-SHA-1", impossible);
        }
    }
}
