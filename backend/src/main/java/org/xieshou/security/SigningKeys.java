package org.xieshou.security;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.UUID;

/** The key pair that signs our tokens: made at the first start, kept in the database with its private half encrypted. */
@ApplicationScoped
public class SigningKeys {

    /** A key pair with the id that stands in the header of the tokens it signed. */
    public record SigningPair(String id, String publicKey, PrivateKey privateKey) {}

    private final EntityManager database;
    private final MasterKey masterKey;
    private SigningPair current;

    SigningKeys(EntityManager database, MasterKey masterKey) {
        this.database = database;
        this.masterKey = masterKey;
    }

    /** Before the first request: whoever asked for it in the middle of one would wait for himself to be identified. */
    void read(@Observes StartupEvent starting) {
        current = QuarkusTransaction.requiringNew().call(this::newest);
    }

    private SigningPair newest() {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(7210)").getSingleResult();
        return database.createQuery("from SigningKey order by createdAt desc", SigningKey.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(this::pair)
                .orElseGet(() -> pair(make()));
    }

    /** The newest key pair. */
    public SigningPair current() {
        return current;
    }

    private SigningKey make() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            var pair = generator.generateKeyPair();
            var key = new SigningKey();
            key.id = UUID.randomUUID().toString();
            key.publicKey = Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
            key.privateKeyEncrypted = masterKey.encrypt(pair.getPrivate().getEncoded());
            database.persist(key);
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningPair pair(SigningKey key) {
        try {
            var spec = new PKCS8EncodedKeySpec(masterKey.decrypt(key.privateKeyEncrypted));
            return new SigningPair(
                    key.id, key.publicKey, KeyFactory.getInstance("RSA").generatePrivate(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
