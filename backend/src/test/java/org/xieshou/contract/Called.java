package org.xieshou.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One operation of the contract as it can be called, with the example as its body. */
record Called(
        String id,
        String method,
        String path,
        String accept,
        String contentType,
        Object body,
        boolean deprecated,
        List<Map<String, Object>> parameters,
        Map<String, Map<String, Object>> answers) {

    private static final String ANYTHING = "*/*";

    @SuppressWarnings("unchecked") // the contract is read as plain maps
    static Called of(String path, String method, Map<String, Object> operation) {
        var parameters = (List<Map<String, Object>>) operation.getOrDefault("parameters", List.of());
        var answers = (Map<String, Map<String, Object>>) operation.get("responses");
        var id = (String) operation.get("operationId");
        var verb = method.toUpperCase(Locale.ROOT);
        var deprecated = Boolean.TRUE.equals(operation.get("deprecated"));
        var requestBody = (Map<String, Object>) operation.get("requestBody");
        if (requestBody == null) {
            return new Called(id, verb, path, ANYTHING, null, null, deprecated, parameters, answers);
        }
        var content = (Map<String, Map<String, Object>>) requestBody.get("content");
        var media = content.entrySet().iterator().next();
        var body = media.getValue().getOrDefault("example", Map.of());
        return new Called(id, verb, path, ANYTHING, media.getKey(), body, deprecated, parameters, answers);
    }

    boolean takes(String parameter) {
        return parameters.stream().anyMatch(one -> parameter.equals(one.get("name")));
    }

    /** The parameters that are parts of the address, as they stand in the contract. */
    List<Object> addressed() {
        return parameters.stream()
                .filter(one -> "path".equals(one.get("in")))
                .map(one -> one.get("name"))
                .toList();
    }

    /** What the contract says of a parameter. */
    String told(String parameter) {
        return parameters.stream()
                .filter(one -> parameter.equals(one.get("name")))
                .map(one -> String.valueOf(one.get("description")))
                .findFirst()
                .orElse("");
    }

    /** Whether the contract names this status among the answers. */
    boolean answersWith(int status) {
        return answers.containsKey(String.valueOf(status));
    }

    /** Whether the contract names this header of an answer. */
    boolean sends(int status, String header) {
        var answer = answers.getOrDefault(String.valueOf(status), Map.of());
        return answer.get("headers") instanceof Map<?, ?> headers && headers.containsKey(header);
    }

    /** Whether it answers JSON, and was asked for nothing else. */
    boolean answersJson() {
        return accept.equals(ANYTHING)
                && String.valueOf(answers.getOrDefault("200", Map.of()).get("content"))
                        .contains("application/json=");
    }

    boolean multipart() {
        return "multipart/form-data".equals(contentType);
    }

    /** The required query parameters with their examples, or with a sample of the same name. */
    String query(SampleDistrict district) {
        var query = new StringBuilder();
        for (var parameter : parameters) {
            if ("query".equals(parameter.get("in")) && Boolean.TRUE.equals(parameter.get("required"))) {
                var name = (String) parameter.get("name");
                var value = district.known(name, parameter.getOrDefault("example", "2026-09-01"));
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value);
            }
        }
        return query.toString();
    }
}
