package app.linekeeper.domain.shared;

/** An idempotency key came again with other input (rule 4): a bug of the caller, nothing was done. */
public class KeyReused extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    public KeyReused(IdempotencyKey key) {
        super("idempotency key used again with other input: " + key.value());
    }
}
