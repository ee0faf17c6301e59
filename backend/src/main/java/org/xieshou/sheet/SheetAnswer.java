package org.xieshou.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** Answers with a whole list as a spreadsheet: the pages of the list one after the other, read while they are sent. */
public final class SheetAnswer {

    private static final int PAGE = 1000;

    private SheetAnswer() {}

    /**
     * The sheet in the format the caller accepts.
     *
     * @param pages the same list that is shown on screen, page by page; each page is read in a transaction of its own
     */
    public static <R> Response of(
            HttpHeaders headers, SheetLayout<R> layout, String sort, Function<PageRequest, Page<R>> pages) {
        var format = headers.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.toString().startsWith(SheetFormat.CSV_TYPE))
                ? SheetFormat.CSV
                : SheetFormat.XLSX;
        var rows = new Rows<>(sort, pages);
        StreamingOutput content = out -> format.write(layout, rows, out);
        var name = URLEncoder.encode(layout.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, format.mediaType)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name + "." + format.ending)
                .build();
    }

    /** Walks through a list by its cursors. The first page is read at once, so that a refusal is still an answer. */
    private static final class Rows<R> implements Iterator<R> {

        private final Function<PageRequest, Page<R>> pages;
        private final PageRequest request = new PageRequest();
        private Iterator<R> page;

        Rows(String sort, Function<PageRequest, Page<R>> pages) {
            this.pages = pages;
            request.limit = PAGE;
            request.sort = sort;
            turn();
        }

        @Override
        public boolean hasNext() {
            while (!page.hasNext() && request.cursor != null) {
                turn();
            }
            return page.hasNext();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.next();
        }

        private void turn() {
            var next = QuarkusTransaction.joiningExisting().call(() -> pages.apply(request));
            page = next.items().iterator();
            request.cursor = next.nextCursor();
        }
    }
}
