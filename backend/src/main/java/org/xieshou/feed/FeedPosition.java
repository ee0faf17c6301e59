package org.xieshou.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Pattern;
import org.xieshou.shared.Problem;

/** How far somebody has read: up to this entry of this transaction, in this generation of the feed. */
record FeedPosition(int generation, long xid, UUID id) {

    /** Before every entry of a transaction. */
    static final UUID NO_ENTRY = new UUID(0, 0);

    private static final Pattern FORM = Pattern.compile("(\\d{1,9})_(\\d{1,18})_([0-9a-f-]{36})");

    static FeedPosition before(int generation, long xid) {
        return new FeedPosition(generation, xid, NO_ENTRY);
    }

    static FeedPosition of(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            var parts = FORM.matcher(text);
            if (parts.matches()) {
                return new FeedPosition(
                        Integer.parseInt(parts.group(1)),
                        Long.parseLong(parts.group(2)),
                        UUID.fromString(parts.group(3)));
            }
        } catch (IllegalArgumentException unreadable) {
            // told below
        }
        throw Problem.invalid("/cursor", "request.cursor-unreadable");
    }

    String cursor() {
        var text = generation + "_" + xid + "_" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }
}
