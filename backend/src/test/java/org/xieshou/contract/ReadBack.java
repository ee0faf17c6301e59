package org.xieshou.contract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xieshou.security.Role;

/** Reads everything that was stored: each record, the lists it stands in page by page, and their sheets. */
final class ReadBack {

    private static final int PAGES = 60;

    /** What there may be nothing of: a picture of a document, a code before the day, the faulty rows of a sheet without. */
    private static final Set<String> PERHAPS_NOT_THERE =
            Set.of("getThumbnail", "getHostCode", "downloadFaultyRows", "summariseDistrict", "logInAtProvider");

    private final URI server;
    private final HttpClient http;
    private final List<Called> operations;
    private final SampleDistrict district;
    private final Map<Role, String> tokens;
    private final HostileAnswers answers;
    private final Map<String, RightsTable> rights = RightsTable.read();
    private final Map<String, Called> made = new ConcurrentHashMap<>();
    private final Collection<String> deleted = ConcurrentHashMap.newKeySet();
    private final AtomicInteger reads = new AtomicInteger();

    ReadBack(
            URI server,
            HttpClient http,
            List<Called> operations,
            SampleDistrict district,
            Map<Role, String> tokens,
            HostileAnswers answers) {
        this.server = server;
        this.http = http;
        this.operations = operations;
        this.district = district;
        this.tokens = tokens;
        this.answers = answers;
    }

    /** Remembers what an answer promised. */
    void remember(HostileRequest request, int status) {
        if (request.sender().stranger()) {
            return;
        }
        if (status == 201 && request.operation().method().equals("PUT")) {
            made.put(request.path(), request.operation());
        } else if (status == 204) {
            deleted.add(request.path());
        }
    }

    int made() {
        return made.size();
    }

    int reads() {
        return reads.get();
    }

    Stream<Runnable> everything() {
        return operations.stream().filter(one -> one.method().equals("GET")).flatMap(this::of);
    }

    private Stream<Runnable> of(Called reading) {
        var sample = district.fill(reading.path());
        var ofMade = made.entrySet().stream()
                .filter(record -> reading.path().startsWith(record.getValue().path()))
                .filter(record -> !rest(reading, record.getValue()).contains("{"))
                .map(record -> record.getKey() + rest(reading, record.getValue()));
        var lists = made.entrySet().stream()
                .filter(record -> parent(record.getValue().path()).equals(reading.path()))
                .filter(_ -> !reading.id().endsWith(".sheet"))
                .map(record -> (Runnable) () -> readList(reading, record.getKey()));
        return Stream.concat(
                Stream.concat(Stream.of(sample), ofMade).map(address -> () -> read(reading, address)), lists);
    }

    private static String rest(Called reading, Called writing) {
        return reading.path().substring(writing.path().length());
    }

    private static String parent(String path) {
        return path.substring(0, path.lastIndexOf('/'));
    }

    private void read(Called reading, String address) {
        var query = reading.query(district);
        if (reading.id().endsWith(".sheet")) {
            for (var format : List.of("CSV", "XLSX")) {
                var whole = address + query + (query.isEmpty() ? "?" : "&") + "format=" + format;
                check(reading, whole, get(reading, whole, "*/*"), ReadBack::sheetOpens);
            }
        } else if (reading.takes("cursor")) {
            pages(reading, address + query);
        } else {
            check(reading, address + query, get(reading, address + query, "*/*"), ReadBack::parses);
        }
    }

    /** What was made stands in its list, unless it was deleted. */
    private void readList(Called reading, String record) {
        var id = record.substring(record.lastIndexOf('/') + 1);
        if (!isDeleted(record) && !pages(reading, parent(record)).contains(id)) {
            answers.note("is not listed: " + record);
        }
    }

    private String pages(Called reading, String address) {
        var seen = new StringBuilder();
        var next = reading.takes("limit") ? address + (address.contains("?") ? "&" : "?") + "limit=200" : address;
        for (var page = 0; page < PAGES && next != null; page++) {
            var answer = get(reading, next, "*/*");
            check(reading, next, answer, ReadBack::parses);
            seen.append(new String(answer.body(), StandardCharsets.UTF_8));
            next = answer.headers()
                    .firstValue("Link")
                    .map(link -> link.replaceAll("^<|>.*$", ""))
                    .orElse(null);
        }
        return seen.toString();
    }

    private void check(Called reading, String address, HttpResponse<byte[]> answer, Function<byte[], String> reader) {
        var status = answer.statusCode();
        if (status == 200) {
            var fault = reader.apply(answer.body());
            if (fault != null) {
                answers.note("cannot be read: " + reading.id() + " " + address + ": " + fault);
            }
        } else if (!((status == 404 || status == 410) && isDeleted(address)
                || PERHAPS_NOT_THERE.contains(reading.id()) && status < 500)) {
            answers.note("is not shown: " + status + " " + reading.id() + " " + address + " → "
                    + new String(answer.body(), StandardCharsets.UTF_8));
        }
    }

    private boolean isDeleted(String address) {
        return deleted.stream().anyMatch(address::startsWith);
    }

    private static String parses(byte[] body) {
        try {
            if (body.length > 0 && (body[0] == '{' || body[0] == '[')) {
                SampleBodies.JSON.readTree(body);
            }
            return null;
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }

    private static String sheetOpens(byte[] body) {
        try {
            if (body[0] != 'P') {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
                return null;
            }
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(body));
                    var rows = book.getFirstSheet().openStream()) {
                return rows.count() > 0 ? null : "no rows";
            }
        } catch (IOException | RuntimeException unreadable) {
            return unreadable.toString();
        }
    }

    private HttpResponse<byte[]> get(Called reading, String address, String accept) {
        var table = rights.get(reading.id());
        var role = Stream.concat(Stream.of(Role.DISTRICT_COORDINATOR), Stream.of(Role.values()))
                .filter(one -> table.of(one).equals("yes"))
                .findFirst()
                .orElse(Role.DISTRICT_COORDINATOR);
        var request = HttpRequest.newBuilder(server.resolve(address))
                .header("Authorization", "Bearer " + tokens.get(role))
                .header("Accept", accept);
        reads.incrementAndGet();
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(address, e);
        }
    }
}
