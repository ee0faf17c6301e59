package org.xieshou.web;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.xieshou.shared.Problem;

/** Counts the body of a record while it is read, for one that comes without a length may never end. */
@Provider
class CountedBodies implements ReaderInterceptor {

    /** Asked for at the first body: this is made before the configuration is read. */
    private final Instance<WebConfig> config;

    CountedBodies(Instance<WebConfig> config) {
        this.config = config;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        context.setInputStream(
                new Counted(context.getInputStream(), config.get().bodyLimit().asLongValue()));
        return context.proceed();
    }

    private static final class Counted extends FilterInputStream {
        private long left;

        Counted(InputStream body, long most) {
            super(body);
            left = most;
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

        /** The refusal travels as the cause: whoever reads passes failures of reading on as they are. */
        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException(Problem.of(413, "request.status-413"));
            }
        }
    }
}
