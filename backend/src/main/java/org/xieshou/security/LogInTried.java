package org.xieshou.security;

/** Somebody with a known name tried to log in, with a password or with a code; told whether it succeeded or not. */
public record LogInTried(Actor who, String operation, boolean succeeded) {

    static LogInTried by(Account account, String operation, boolean succeeded) {
        return new LogInTried(Actor.of(account, account.districtId), operation, succeeded);
    }
}
