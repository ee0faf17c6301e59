package org.xieshou.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Role;
import org.xieshou.shared.DistrictRecords;
import org.xieshou.shared.Listing;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Sorts;
import org.xieshou.shared.Where;
import org.xieshou.shared.Written;

/** The API clients of the caller's district. */
@ApplicationScoped
public class ApiClients extends DistrictRecords<ApiClient> implements Written<ApiClient, NewApiClient> {

    private static final Listing.Source<ApiClientView> ROWS = new Listing.Source<>(
            ApiClientView.class,
            """
            it.id, it.version, it.name, it.scopes, it.disabled, it.secretDigest is not null, it.expiresOn, it.requestsPerMinute,
            it.previousSecretUntil, it.lastUsedAt""",
            "ApiClient it",
            "it.id",
            Sorts.usually("name").by("name", "it.name", String.class));

    private final CurrentUser user;
    private final Listing listing;

    ApiClients(CurrentUser user, Listing listing) {
        super(ApiClient.class, "api-client");
        this.user = user;
        this.listing = listing;
    }

    @Override
    protected Where scope() {
        return user.has(Role.DISTRICT_COORDINATOR) ? Where.all() : Where.none();
    }

    Page<ApiClientView> page(PageRequest page) {
        return listing.page(ROWS, scope(), page);
    }

    @Override
    public ApiClient create(UUID id, NewApiClient draft) {
        var client = new ApiClient();
        client.id = id;
        draft.applyTo(client);
        database.persist(client);
        return client;
    }

    @Override
    public NewApiClient draftOf(ApiClient client) {
        return NewApiClient.of(client);
    }

    @Override
    public void change(ApiClient client, NewApiClient draft) {
        draft.applyTo(client);
    }
}
