package org.xieshou.shared;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.NoResultException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hibernate.exception.DataException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every refusal and failure into one problem+json shape; what nobody expected is logged and says nothing. */
class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    private static final String FORM_READER = "org.jboss.resteasy.reactive.server.core.multipart.";

    private final ProblemTexts texts;

    ProblemMapper(ProblemTexts texts) {
        this.texts = texts;
    }

    @ServerExceptionMapper
    Response refused(Problem problem, HttpHeaders headers, UriInfo uri) {
        return answer(problem, headers, uri);
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException violations, HttpHeaders headers, UriInfo uri) {
        var errors = violations.getConstraintViolations().stream()
                .map(ProblemMapper::field)
                .toList();
        return answer(Problem.invalid(errors), headers, uri);
    }

    /** Names the mismatch too, for which the framework brings a mapper of its own. */
    @ServerExceptionMapper({JacksonException.class, MismatchedInputException.class})
    Response unreadable(JacksonException unreadable, HttpHeaders headers, UriInfo uri) {
        if (unreadable instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            var error = new Problem.FieldProblem(pointer(mapping), "request.value-unreadable", List.of());
            return answer(Problem.invalid(List.of(error)), headers, uri);
        }
        return answer(Problem.of(400, "request.unreadable"), headers, uri);
    }

    @ServerExceptionMapper
    Response stale(OptimisticLockException stale, HttpHeaders headers, UriInfo uri) {
        return answer(Problem.of(412, "request.stale"), headers, uri);
    }

    /** What was found a moment ago is asked for once more to be shown, and somebody has deleted it in between. */
    @ServerExceptionMapper
    Response goneMeanwhile(NoResultException gone, HttpHeaders headers, UriInfo uri) {
        LOG.warn("A record was deleted while it was read", gone);
        return answer(Problem.of(404, "request.status-404"), headers, uri);
    }

    @ServerExceptionMapper
    Response unstorable(DataException unstorable, HttpHeaders headers, UriInfo uri) {
        return answer(Problem.of(422, "request.value-unstorable"), headers, uri);
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unknown(SecurityException unknown, HttpHeaders headers, UriInfo uri) {
        return answer(Problem.of(401, "session.missing"), headers, uri);
    }

    /** The provider of log-ins does not answer, so nobody can say whether its token is good. */
    @ServerExceptionMapper
    Response providerDown(OIDCException down, HttpHeaders headers, UriInfo uri) {
        LOG.warnf("The OpenID Connect provider does not answer: %s", down.getMessage());
        return answer(Problem.of(503, "provider.down", 10), headers, uri);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException forbidden, HttpHeaders headers, UriInfo uri) {
        return answer(Problem.of(403, "request.status-403"), headers, uri);
    }

    /** What the framework refuses (unknown path, wrong method, wrong media type, unreadable parameter). */
    @ServerExceptionMapper
    Response framework(WebApplicationException refused, HttpHeaders headers, UriInfo uri) {
        if (refused.getCause() instanceof JacksonException unreadable) {
            return unreadable(unreadable, headers, uri);
        }
        if (refused instanceof NotFoundException && refused.getCause() instanceof QueryValues.Unreadable unreadable) {
            return answer(unreadable(unreadable.value, uri), headers, uri);
        }
        var status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        return answer(Problem.of(status, status >= 500 ? "request.failed" : "request.status-" + status), headers, uri);
    }

    @ServerExceptionMapper({RuntimeException.class, IOException.class})
    Response unexpected(Exception unexpected, HttpHeaders headers, UriInfo uri) {
        var known = ConstraintNames.problemOf(unexpected);
        if (known != null) {
            return answer(known, headers, uri);
        }
        var outage = Outages.problemOf(unexpected);
        if (outage.isPresent()) {
            LOG.warn("The database is away or too busy, or a disk is full", unexpected);
            return answer(outage.get(), headers, uri);
        }
        if (brokenForm(unexpected)) {
            return answer(Problem.of(400, "request.unreadable"), headers, uri);
        }
        LOG.error("Unexpected failure", unexpected);
        return answer(Problem.of(500, "request.failed"), headers, uri);
    }

    /** Whether the parts of a form could not be told apart: the framework has no exception of its own for that. */
    private static boolean brokenForm(Exception failure) {
        return Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith(FORM_READER));
    }

    Response answer(Problem problem, HttpHeaders headers, UriInfo uri) {
        var wanted = headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE);
        var body = texts.body(problem, wanted, URI.create(uri.getRequestUri().getRawPath()));
        var response = Response.status(problem.status)
                .type("application/problem+json")
                .language(texts.language(wanted))
                .entity(body);
        if (problem.status == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        problem.retryAfter().ifPresent(seconds -> response.header(HttpHeaders.RETRY_AFTER, seconds));
        return response.build();
    }

    /** Which value of the query could not be read; when it was none of them it stood in the path, and nothing is there. */
    private static Problem unreadable(String value, UriInfo uri) {
        return uri.getQueryParameters().entrySet().stream()
                .filter(parameter -> parameter.getValue().contains(value))
                .findFirst()
                .map(parameter -> Problem.invalid("/" + parameter.getKey(), "request.value-unreadable"))
                .orElseGet(() -> Problem.of(404, "request.status-404"));
    }

    private static Problem.FieldProblem field(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        var depth = 0;
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (depth++ > 1 || node.getKind() == jakarta.validation.ElementKind.PROPERTY) {
                pointer.append('/').append(node.getName());
            }
        }
        var kind = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        var attributes = violation.getConstraintDescriptor().getAttributes();
        var arguments = new ArrayList<Object>();
        for (var name : List.of("value", "min", "max", "regexp")) {
            if (attributes.get(name) != null) {
                arguments.add(attributes.get(name));
            }
        }
        return new Problem.FieldProblem(pointer.toString(), "request." + kebab(kind), arguments);
    }

    private static String kebab(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
    }

    private static String pointer(JsonMappingException mapping) {
        var pointer = new StringBuilder();
        for (var step : mapping.getPath()) {
            pointer.append('/').append(step.getFieldName() != null ? step.getFieldName() : step.getIndex());
        }
        return pointer.toString();
    }
}
