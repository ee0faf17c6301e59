package org.xieshou.provider;

import jakarta.validation.constraints.NotNull;

/** Whether people may log in at a provider, and what the button says that takes them there. */
public record ProviderView(@NotNull boolean offered, String label) {}
