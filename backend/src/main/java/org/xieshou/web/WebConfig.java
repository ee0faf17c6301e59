package org.xieshou.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Where the built apps are, and how large a request may be. */
@ConfigMapping(prefix = "xieshou.web")
interface WebConfig {
    /** Folder of the built frontend: {@code index.html} is the dashboard, {@code m/index.html} the mobile app. */
    @WithDefault("../frontend/dist")
    Path root();

    /** Largest body of an ordinary request. */
    @WithDefault("1M")
    MemorySize bodyLimit();

    /** Largest body where a file comes along; one file and the form around it. */
    @WithDefault("21M")
    MemorySize uploadLimit();
}
