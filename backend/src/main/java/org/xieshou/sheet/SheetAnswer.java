package org.xieshou.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;

/** Answers with a whole list as a spreadsheet: the pages of the list one after the other, read while they are sent. */
public final class SheetAnswer {

    private static final int PAGE = 1000;
    private static final MediaType CSV = MediaType.valueOf(SheetFormat.CSV_TYPE);
    private static final MediaType XLSX = MediaType.valueOf(SheetFormat.XLSX_TYPE);

    private SheetAnswer() {}

    /**
     * The sheet in the format the caller accepts.
     *
     * @param pages the same list that is shown on screen, page by page; each page is read in a transaction of its own
     */
    public static <R> Response of(
            HttpHeaders headers, SheetLayout<R> layout, String sort, Function<PageRequest, Page<R>> pages) {
        var csv = wantsCsv(headers);
        var rows = walk(sort, pages);
        StreamingOutput content = out -> {
            if (csv) {
                SheetWriter.csv(out, layout.headings(), rows.map(layout::cells));
            } else {
                SheetWriter.xlsx(out, layout, rows);
            }
        };
        return attachment(content, layout.name(), csv);
    }

    /** Whether the caller would rather have plain text than a workbook. */
    public static boolean wantsCsv(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(CSV) || type.isCompatible(XLSX))
                .findFirst()
                .filter(CSV::isCompatible)
                .isPresent();
    }

    public static Response attachment(StreamingOutput content, String name, boolean csv) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, csv ? CSV : XLSX)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded + (csv ? ".csv" : ".xlsx"))
                .build();
    }

    /** Walks through a list by its cursors. The first page is read at once, so that a refusal is still an answer. */
    public static <R> Stream<R> walk(String sort, Function<PageRequest, Page<R>> pages) {
        var request = new PageRequest();
        request.limit = PAGE;
        request.sort = sort;
        return Stream.iterate(turn(request, pages), Objects::nonNull, page -> {
                    request.cursor = page.nextCursor();
                    return request.cursor == null ? null : turn(request, pages);
                })
                .flatMap(page -> page.items().stream());
    }

    private static <R> Page<R> turn(PageRequest request, Function<PageRequest, Page<R>> pages) {
        return QuarkusTransaction.joiningExisting().call(() -> pages.apply(request));
    }
}
