package app.linekeeper.domain.line;

import java.util.UUID;

/** What makes lines really run: our own record, or the vendor's system behind an adapter. */
public interface Provisioning {

    /** Whether it answers at once, so that it may be asked within a person's turn; otherwise only a job asks it. */
    boolean isImmediate();

    /**
     * Starts a new line; asked again with the same reference, it answers the same and starts nothing.
     *
     * @return the number of the line: digits
     * @throws ProvisioningFailed if the line could not be started now; it will be asked again
     */
    String start(LineStart start);

    /**
     * Keeps a line running until a later end; asked again with the same reference, it does nothing.
     *
     * @throws ProvisioningFailed if the line could not be extended now; it will be asked again
     */
    void extend(LineExtension extension);

    /**
     * Undoes what was started or extended under this reference; asked again, or where nothing was, it does nothing. From
     * then on nothing can be started or extended under it.
     *
     * @throws ProvisioningFailed if it could not be undone now; it will be asked again
     */
    void takeBack(UUID reference);
}
