package org.xieshou.shared;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Requests of somebody who is logged in; paths begin behind the version of the contract. */
public final class Calls {

    private Calls() {}

    /** What is sent as JSON. */
    public static RequestSpecification as(String token) {
        return by(token).contentType(ContentType.JSON);
    }

    public static Response get(String token, String path) {
        return by(token).get(path);
    }

    public static Response put(String token, String path, Object body) {
        return as(token).body(body).put(path);
    }

    public static Response put(String token, String path, String ifMatch, Object body) {
        return as(token).header("If-Match", ifMatch).body(body).put(path);
    }

    /** Without a body where there is none. */
    public static Response post(String token, String path, Object body) {
        return body == null ? by(token).post(path) : as(token).body(body).post(path);
    }

    /** Without an {@code If-Match} where there is none. */
    public static Response patch(String token, String path, String ifMatch, Object body) {
        var request = by(token).contentType("application/merge-patch+json; charset=UTF-8");
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(body).patch(path);
    }

    /** As it stands now. */
    public static Response delete(String token, String path) {
        var tag = get(token, path).header("ETag");
        return as(token).header("If-Match", tag == null ? "*" : tag).delete(path);
    }

    private static RequestSpecification by(String token) {
        return given().basePath("/api/v1").auth().oauth2(token);
    }
}
