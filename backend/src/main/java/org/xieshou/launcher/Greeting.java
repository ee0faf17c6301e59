package org.xieshou.launcher;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.xieshou.security.FirstOperator;

/** Tells the person at the terminal where the product answers and how to get in. */
public class Greeting implements QuarkusApplication {
    private final FirstOperator firstOperator;
    private final boolean demo;
    private final int port;

    Greeting(
            FirstOperator firstOperator,
            @ConfigProperty(name = "xieshou.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.firstOperator = firstOperator;
        this.demo = demo;
        this.port = port;
    }

    @Override
    public int run(String... arguments) {
        System.out.println(text());
        Quarkus.waitForExit();
        return 0;
    }

    private String text() {
        var address = "携手 Xieshou: http://localhost:%d   phone: http://localhost:%<d/m/".formatted(port);
        return address + "\n" + wayIn();
    }

    private String wayIn() {
        if (demo) {
            return "Demo accounts, all with the password xieshou-demo:\n"
                    + "  operator  city  coordinator  lead  contact  teacher  evaluator  care  auditor";
        }
        return firstOperator
                .oneTimePassword()
                .map("Nobody has logged in yet: log in as %s with the one-time password %%s"
                        .formatted(FirstOperator.LOGIN_NAME)::formatted)
                .orElse("Ready.");
    }
}
