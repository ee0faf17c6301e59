package org.xieshou.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xieshou.shared.Sha256;

/** Encrypts what must not lie readable in a database dump, with the secret the operator gives (AES-256-GCM). */
@ApplicationScoped
public class MasterKey {

    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;

    MasterKey(@ConfigProperty(name = "xieshou.master-key") String secret) {
        if (secret.length() < 32) {
            throw new IllegalStateException("XIESHOU_MASTER_KEY needs at least 32 characters");
        }
        this.key = new SecretKeySpec(Sha256.of(secret.getBytes(StandardCharsets.UTF_8)), "AES");
    }

    public byte[] encrypt(byte[] plain) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        var encrypted = crypt(Cipher.ENCRYPT_MODE, nonce, plain);
        return ByteBuffer.allocate(nonce.length + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    public byte[] decrypt(byte[] encrypted) {
        var nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
        return crypt(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(encrypted, NONCE_BYTES, encrypted.length));
    }

    /** A secret of its own for each purpose, the same in every process that has this key. */
    public String secretFor(String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getEncoded(), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] crypt(int mode, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(128, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("What the database holds cannot be read with this XIESHOU_MASTER_KEY", e);
        }
    }
}
