package app.linekeeper.domain.line;

/** The lines' system did not do what was asked; it may when asked again (rule 16). */
public class ProvisioningFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ProvisioningFailed(String message) {
        super(message);
    }

    public ProvisioningFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
