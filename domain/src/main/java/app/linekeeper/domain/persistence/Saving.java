package app.linekeeper.domain.persistence;

/**
 * What a repository of entities that can be new has beside its queries. What was read needs no saving: its changes are
 * written down with the transaction.
 */
public interface Saving<T> {

    /**
     * Makes the new entity a row.
     *
     * @return the same entity
     * @throws org.springframework.dao.InvalidDataAccessApiUsageException if it is a row already
     */
    T save(T added);
}
