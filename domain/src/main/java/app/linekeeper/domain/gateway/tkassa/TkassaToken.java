package app.linekeeper.domain.gateway.tkassa;

import app.linekeeper.domain.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.TreeMap;

/**
 * The signature of requests and notifications: SHA-256 of the values at the root and the password, in the order of their names.
 * What is nested, and the token itself, is left out.
 */
record TkassaToken(String password) {

    /** @param values at the root, by their names, as they are written in JSON */
    String of(Map<String, String> values) {
        Map<String, String> signed = new TreeMap<>(values);
        signed.remove("Token");
        signed.put("Password", password);
        return Sha256.hex(String.join("", signed.values()));
    }

    /** Whether it is theirs, in a time that says nothing of how much of it is. */
    boolean isOf(Map<String, String> values, String token) {
        return MessageDigest.isEqual(
                of(values).getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the password: it ends up in logs. */
    @Override
    public String toString() {
        return "TkassaToken";
    }
}
