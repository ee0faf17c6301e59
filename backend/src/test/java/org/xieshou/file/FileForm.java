package org.xieshou.file;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form as a browser sends it. */
public final class FileForm {

    public static final String TYPE = "multipart/form-data; boundary=b";

    private FileForm() {}

    /** With a file and, where it is not null, the kind of sheet. */
    public static byte[] of(String kind, String name, byte[] file) {
        var form = new ByteArrayOutputStream();
        if (kind != null) {
            part(form, "name=\"kind\"", kind.getBytes(StandardCharsets.UTF_8));
        }
        part(form, "name=\"file\"; filename=\"" + name + "\"", file);
        form.writeBytes("--b--\r\n".getBytes(StandardCharsets.US_ASCII));
        return form.toByteArray();
    }

    private static void part(ByteArrayOutputStream form, String disposition, byte[] content) {
        form.writeBytes(("--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }
}
