package org.xieshou.demo;

import io.quarkus.runtime.configuration.ConfigurationException;

/** What a start finds in its database: accounts of whatever kind, and the demo. */
record Found(boolean accounts, boolean demo) {

    /** Whether the demo is to be made; refuses a database that was begun in the other mode. */
    boolean requireFit(boolean demoWanted) {
        if (demo && !demoWanted) {
            throw new ConfigurationException(
                    "This database holds the demo, whose passwords everybody knows: start it with"
                            + " DEMO=1, or begin anew with make reset or another DATA=");
        }
        if (accounts && demoWanted && !demo) {
            throw new ConfigurationException(
                    "This database was begun without the demo, which is not added to it: start it"
                            + " with DEMO=0, or begin anew with make reset or another DATA=");
        }
        return demoWanted && !demo;
    }
}
