package org.xieshou.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Encrypts what must not lie readable in a database dump, with the secret the operator gives (AES-256-GCM). */
@ApplicationScoped
public class MasterKey {

    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec key;

    MasterKey(@ConfigProperty(name = "xieshou.master-key") String secret) throws GeneralSecurityException {
        if (secret.length() < 32) {
            throw new IllegalStateException("XIESHOU_MASTER_KEY needs at least 32 characters");
        }
        var digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        this.key = new SecretKeySpec(digest, "AES");
    }

    public byte[] encrypt(byte[] plain) throws GeneralSecurityException {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        var encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(plain);
        return ByteBuffer.allocate(nonce.length + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    public byte[] decrypt(byte[] encrypted) throws GeneralSecurityException {
        var nonce = Arrays.copyOf(encrypted, NONCE_BYTES);
        return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(encrypted, NONCE_BYTES, encrypted.length - NONCE_BYTES);
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

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(128, nonce));
        return cipher;
    }
}
