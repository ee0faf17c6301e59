package org.xieshou.provider;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;

/** The application as an operator connects it to Keycloak, which it cannot reach at its start. */
public final class WithProvider implements QuarkusTestProfile {

    static final Line LINE = new Line(Keycloak.PORT);

    static String issuer() {
        return "http://127.0.0.1:" + LINE.port() + "/realms/district";
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "xieshou.provider.issuer", issuer(),
                "xieshou.provider.client-id", "xieshou",
                "xieshou.provider.client-secret", "xieshou-secret-for-tests",
                "xieshou.provider.audience", "xieshou-api");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(RunningKeycloak.class));
    }

    /** Runs as long as the application. */
    public static final class RunningKeycloak implements QuarkusTestResourceLifecycleManager {

        private Keycloak keycloak;

        @Override
        public Map<String, String> start() {
            keycloak = Keycloak.start();
            return Map.of();
        }

        @Override
        public void stop() {
            keycloak.close();
        }
    }
}
