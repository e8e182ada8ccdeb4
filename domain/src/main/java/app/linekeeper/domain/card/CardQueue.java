package app.linekeeper.domain.card;

/** Where attempts wait whose provider is to be asked: whoever implements it calls {@link AskingGateways#ask} soon. */
public interface CardQueue {

    /** Takes it in within the present transaction, to be asked as soon as that is committed. */
    void soon(AttemptId attempt);
}
