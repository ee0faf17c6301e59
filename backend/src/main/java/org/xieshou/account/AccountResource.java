package org.xieshou.account;

import static org.xieshou.security.Roles.DISTRICT_COORDINATOR;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.xieshou.audit.History;
import org.xieshou.audit.HistoryView;
import org.xieshou.security.Account;
import org.xieshou.security.CurrentUser;
import org.xieshou.security.Passwords;
import org.xieshou.shared.Drafts;
import org.xieshou.shared.Page;
import org.xieshou.shared.PageRequest;
import org.xieshou.shared.Problem;
import org.xieshou.sheet.SheetAnswer;
import org.xieshou.sheet.SheetFormat;

/** Who may log in to the district, and as what. */
@Path("/api/v1/accounts")
@Tag(name = "account")
@RolesAllowed(DISTRICT_COORDINATOR)
public class AccountResource {

    private static final Duration CODE_LIFE = Duration.ofDays(3);

    private final Accounts accounts;
    private final Drafts drafts;
    private final Passwords passwords;
    private final CurrentUser user;
    private final Clock clock;
    private final History history;

    AccountResource(
            Accounts accounts, Drafts drafts, Passwords passwords, CurrentUser user, Clock clock, History history) {
        this.accounts = accounts;
        this.drafts = drafts;
        this.passwords = passwords;
        this.user = user;
        this.clock = clock;
        this.history = history;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listAccounts", summary = "Accounts of the district by name, login name, role or lock")
    public Page<AccountRow> list(@BeanParam Accounts.Filter filter, @Valid @BeanParam PageRequest page) {
        return accounts.page(filter, page);
    }

    @GET
    @Produces({SheetFormat.XLSX_OFFER, SheetFormat.CSV_OFFER})
    @Operation(operationId = "listAccounts.sheet", hidden = true)
    public Response sheet(@BeanParam Accounts.Filter filter, @RestQuery String sort, @Context HttpHeaders headers) {
        return SheetAnswer.of(headers, AccountSheet.LAYOUT, sort, page -> accounts.page(filter, page));
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAccount", summary = "One account with its roles")
    public AccountView get(@RestPath UUID id) {
        return AccountView.of(drafts.get(accounts, id));
    }

    @PUT
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "putAccount", summary = "Let somebody in, or replace what he may do")
    public RestResponse<AccountView> put(
            @RestPath UUID id, @RestHeader("If-Match") String ifMatch, @Valid @NotNull NewAccount draft) {
        return drafts.put(accounts, id, ifMatch, draft, AccountView::of);
    }

    @PATCH
    @Path("/{id}")
    @Transactional
    @Consumes("application/merge-patch+json")
    @Operation(operationId = "patchAccount", summary = "Change an account in part")
    public AccountView patch(@RestPath UUID id, @RestHeader("If-Match") String ifMatch, @NotNull JsonNode patch) {
        return drafts.patch(accounts, id, ifMatch, patch, AccountView::of);
    }

    @POST
    @Path("/{id}/reset-code")
    @Transactional
    @Operation(
            operationId = "giveResetCode",
            summary = "A one-time code with which the owner chooses a password; the code before it is void")
    public ResetCode giveResetCode(@RestPath UUID id) {
        var code = passwords.oneTimeCode();
        var account = drafts.get(accounts, id);
        var expiresAt = clock.instant().plus(CODE_LIFE);
        account.giveResetCode(Passwords.digest(code), expiresAt);
        return new ResetCode(account.loginName, code, expiresAt);
    }

    @POST
    @Path("/{id}/lock")
    @Transactional
    @Operation(operationId = "lockAccount", summary = "Lock an account; its sessions end at once")
    public AccountView lock(@RestPath UUID id) {
        if (id.equals(user.accountId())) {
            throw Problem.conflict("account.own-lock");
        }
        return changed(drafts.get(accounts, id), account -> account.lock(clock.instant()));
    }

    @POST
    @Path("/{id}/unlock")
    @Transactional
    @Operation(operationId = "unlockAccount", summary = "Unlock an account")
    public AccountView unlock(@RestPath UUID id) {
        return changed(drafts.get(accounts, id), Account::unlock);
    }

    @GET
    @Path("/{id}/history")
    @Operation(operationId = "listAccountHistory", summary = "What changed in an account and its roles, latest first")
    public Page<HistoryView> history(@RestPath UUID id, @Valid @BeanParam PageRequest page) {
        return history.of("accounts", drafts.get(accounts, id).id, page);
    }

    @POST
    @Path("/{id}/unlink")
    @Transactional
    @Operation(
            operationId = "unlinkAccount",
            summary = "Undo the link of an account with a person at the provider; its sessions end at once")
    public AccountView unlink(@RestPath UUID id) {
        return changed(drafts.get(accounts, id), Account::unlink);
    }

    private AccountView changed(Account account, java.util.function.Consumer<Account> change) {
        change.accept(account);
        accounts.flush();
        return AccountView.of(account);
    }

    /** A code shown once, to be handed to the owner of the account. */
    public record ResetCode(
            @NotNull String loginName,
            @NotNull String code,
            @NotNull Instant expiresAt) {}
}
