package org.xieshou.contract;

import java.util.List;

/** What no honest client sends. */
final class HostileValues {

    /** In the place of any value of a JSON body, as written there. */
    static final List<String> JSON = List.of(
            "null",
            "true",
            "[]",
            "{}",
            "[null]",
            "[[[]]]",
            "{\"id\":{\"id\":1}}",
            "0",
            "-1",
            "1.5",
            "2147483648",
            "99999999999999999999999",
            "1e400",
            "1e-400",
            "1e999999999",
            "-1e2147483647",
            "NaN",
            "\"\"",
            "\"   \"",
            "\"NaN\"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00\\ud800\"",
            "\"\\u202e\\ufeff\\u200b\"",
            "\"=cmd|' /C calc'!A0\"",
            "\"%s%n{0}'{'\"",
            "\"00000000-0000-0000-0000-000000000000\"",
            "\"6f9619ff-8b86-4d01-b42d-00cf4fc964ff\"",
            "\"0193e0c2-7a54-7c0e-9d6e-2f6f2f0dffff\"",
            "\"1-1-1-1-1\"",
            "\"0000-00-00\"",
            "\"9999999-01-01\"",
            "\"+999999999-12-31\"",
            "\"-999999999-01-01\"",
            "\"2026-02-30\"",
            "\"+999999999-12-31T23:59:59Z\"",
            "\"-999999999-01-01T00:00:00Z\"",
            "\"4714-01-01T00:00:00+18:00\"",
            "\"25:61\"",
            "\"" + "长".repeat(200_000) + "\"");

    /** In the place of a query parameter or a segment of the path, as written there. */
    static final List<String> ADDRESS = List.of(
            "",
            "%00",
            "a%00b",
            "%20",
            "%ff%fe",
            "%ed%a0%80",
            "%2e%2e%2f",
            "..%5c",
            "null",
            "true",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "9999999-01-01",
            "%2b999999999-12-31",
            "-999999999-01-01",
            "2026-02-30",
            "00000000-0000-0000-0000-000000000000",
            "6f9619ff-8b86-4d01-b42d-00cf4fc964ff",
            "0193e0c2-7a54-7c0e-9d6e-2f6f2f0dffff",
            "%27%22%3b--%25_%5c",
            "%7b%7d%5b%5d%7b0%7d",
            "bm8",
            "WzEsMl0",
            "W251bGwsbnVsbF0",
            "%e9%95%bf".repeat(1_000));

    /** In the place of a whole JSON body. */
    static final List<String> BODIES = List.of(
            "",
            " ",
            "null",
            "0",
            "\"x\"",
            "[]",
            "[{}]",
            "{",
            "{}",
            "{\"\":1}",
            "{\"no such field\":1}",
            "{\"__proto__\":{},\"@class\":\"java.lang.Runtime\"}",
            "{\"a\":1,\"a\":2}",
            "\ufeff{}",
            "[".repeat(100_000),
            "{\"a\":".repeat(100_000),
            "{\"" + "k".repeat(60_000) + "\":1}");

    static final List<String> HEADERS = List.of(
            "Accept",
            "Accept-Language",
            "Authorization",
            "Content-Encoding",
            "Content-Type",
            "Cookie",
            "If-Match",
            "If-None-Match",
            "Range",
            "X-HTTP-Method-Override",
            "X-Request-Id");

    static final List<String> HEADER = List.of(
            "",
            "*",
            "*/*;q=abc",
            "text/csv",
            "image/png, text/*;q=0.1",
            "application/json; charset=utf-99",
            "garbage/;;==",
            "\"",
            "\"99999999999999999999\"",
            "W/\"1\"",
            "zh-;q=9",
            "Bearer",
            "Bearer x.y.z",
            "Basic eDp5",
            "xieshou-refresh=%00",
            "DELETE",
            "gzip",
            "bytes=9-1",
            "x".repeat(8_000));

    /** Whole bodies of uploads, of parts between the boundary {@code b}. */
    static final List<String> MULTIPARTS = List.of(
            "",
            "no parts at all",
            "--b--\r\n",
            "--b\r\n\r\nno name\r\n--b--\r\n",
            part("name=\"file\"", "not a file"),
            part("name=\"file\"; filename=\"\"", ""),
            part("name=\"file\"; filename=\"a.xlsx\"", "PK\u0003\u0004 broken"),
            part("name=\"file\"; filename=\"a.csv\"", "a\u0000b,\"open"),
            part("name=\"file\"; filename=\"../../etc/passwd\"", "%PDF-1.7"),
            part("name=\"file\"; filename=\"" + "长".repeat(3_000) + ".pdf\"", "%PDF-1.7"),
            part("name=\"file\"; filename=\"a\u0001\u202e.pdf\"", "%PDF-1.7"),
            part("name=\"file\"; filename*=UTF-8''%00%ff", "%PDF-1.7"),
            part("name=\"kind\"", "NO_SUCH_KIND") + part("name=\"file\"; filename=\"a.csv\"", "a,b"),
            part("name=\"kind\"", "SCHOOLS") + part("name=\"text\"", "\u0000\t\n\ud800"),
            part("name=\"kind\"", "SCHOOLS") + part("name=\"file\"; filename=\"a.csv\"", "\n".repeat(100_000)),
            part("name=\"kind\"", "STAFF") + part("name=\"file\"; filename=\"a.csv\"", ",".repeat(100_000)),
            part("name=\"kind\"", "STAFF") + part("name=\"file\"; filename=\"a.xls\"", "\u00d0\u00cf\u0011\u00e0"),
            "--b\r\n" + "X-Header: y\r\n".repeat(2_000) + "\r\nx\r\n--b--\r\n",
            part("name=\"file\"; filename=\"a.pdf\"", "%PDF-1.7").repeat(200));

    private HostileValues() {}

    private static String part(String disposition, String content) {
        return "--b\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content + "\r\n--b--\r\n";
    }
}
