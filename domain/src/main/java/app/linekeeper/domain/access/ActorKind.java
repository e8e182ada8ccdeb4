package app.linekeeper.domain.access;

/** What somebody who did something is, as it is stored. */
public enum ActorKind {
    MEMBER,
    OPERATOR,
    JOB,
    GATEWAY
}
