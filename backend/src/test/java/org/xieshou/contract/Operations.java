package org.xieshou.contract;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations of the contract as the running service writes it. */
final class Operations {

    private Operations() {}

    static List<Called> all() {
        var operations = new ArrayList<Called>();
        document()
                .<String, Map<String, Map<String, Object>>>getMap("paths")
                .forEach((path, item) -> item.forEach((method, operation) -> {
                    if (operation.containsKey("operationId")) {
                        operations.add(Called.of(path, method, operation));
                    }
                }));
        return operations;
    }

    static JsonPath document() {
        return JsonPath.from(given().get("/q/openapi?format=json").asString());
    }

    /** What an API client needs to call all of them. */
    static Set<String> scopes() {
        var scopes = new HashSet<String>();
        for (var operation : all()) {
            var resource = operation.path().replaceFirst("/api/v1/", "").replaceFirst("/.*", "");
            scopes.add(resource + ":read");
            scopes.add(resource + ":write");
        }
        return scopes;
    }
}
