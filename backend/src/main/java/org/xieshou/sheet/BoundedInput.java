package org.xieshou.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that counts what is read from it and refuses to go on beyond a number of bytes. */
final class BoundedInput extends FilterInputStream {

    /** Throws the refusal. */
    interface Refusal {
        void refuse();
    }

    private final Refusal refusal;
    private final long most;
    private long taken;

    BoundedInput(InputStream source, long most, Refusal refusal) {
        super(source);
        this.most = most;
        this.refusal = refusal;
    }

    /** How many bytes were read. */
    long taken() {
        return taken;
    }

    @Override
    public int read() throws IOException {
        var one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        var some = super.read(buffer, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    private void count(int bytes) {
        taken += bytes;
        if (taken > most) {
            refusal.refuse();
        }
    }
}
