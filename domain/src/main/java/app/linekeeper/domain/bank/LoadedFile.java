package app.linekeeper.domain.bank;

import app.linekeeper.domain.access.Actor;
import app.linekeeper.domain.shared.Sha256;

/** A file that somebody says is a statement. */
record LoadedFile(StatementId id, Actor by, String name, byte[] bytes, String sha256) {

    private static final int LONGEST_NAME = 200;

    static LoadedFile of(Actor by, String name, byte[] bytes) {
        return new LoadedFile(StatementId.next(), by, FittingText.of(name, LONGEST_NAME), bytes, Sha256.hex(bytes));
    }

    /** Without the bytes. */
    @Override
    public String toString() {
        return "LoadedFile[" + sha256 + "]";
    }
}
