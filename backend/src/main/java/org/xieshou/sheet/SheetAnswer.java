package org.xieshou.sheet;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        return of(headers, layout.name(), new SheetPage<>(layout, List.of(), walk(sort, pages), List.of()));
    }

    /** The same with lines around the table, which plain text leaves out, as a file of this name. */
    public static Response of(HttpHeaders headers, String name, SheetPage<?> page) {
        var csv = wantsCsv(headers);
        StreamingOutput content = out -> {
            if (csv) {
                SheetWriter.csv(out, page);
            } else {
                SheetWriter.xlsx(out, page);
            }
        };
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content, csv ? CSV : XLSX)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded + (csv ? ".csv" : ".xlsx"))
                .build();
    }

    /** Whether the caller would rather have plain text than a workbook. */
    private static boolean wantsCsv(HttpHeaders headers) {
        return headers.getAcceptableMediaTypes().stream()
                .filter(type -> type.isCompatible(CSV) || type.isCompatible(XLSX))
                .findFirst()
                .filter(CSV::isCompatible)
                .isPresent();
    }

    /** Walks through a list by its cursors. The first page is read at once, so that a refusal is still an answer. */
    public static <R> Stream<R> walk(String sort, Function<PageRequest, Page<R>> pages) {
        var request = PageRequest.first(PAGE);
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
