package app.linekeeper.conversations.notice;

import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.notice.GivingNotice;
import app.linekeeper.domain.notice.NoticeDraft;
import app.linekeeper.domain.notice.NoticeKind;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.shared.ClientId;
import app.linekeeper.domain.shared.MemberId;
import app.linekeeper.domain.shared.PartnerId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells people something that has happened, in their own chats (rule 37): whoever wants to hear of it, in their hours, in the
 * language that they speak by then. Stored in the caller's transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Telling {

    private final GivingNotice notices;

    Telling(GivingNotice notices) {
        this.notices = notices;
    }

    /** Tells everybody of the partner's team whose role allows this. */
    public void partner(PartnerId partner, Permission who, NoticeTopic topic, Told told) {
        partner(partner, who, topic, told, null);
    }

    /** The same, but for whoever did it. */
    public void partner(PartnerId partner, Permission who, NoticeTopic topic, Told told, @Nullable MemberId except) {
        notices.team(partner, who, draft(topic, told), except);
    }

    /**
     * The same, and each person once.
     *
     * @param once what it is that is told once, such as an order at its price
     */
    public void partnerOnce(PartnerId partner, Permission who, NoticeTopic topic, Told told, String once) {
        notices.team(partner, who, new NoticeDraft(NoticeKind.TOLD, topic, once, told.write()), null);
    }

    /** Tells those whose role allows the one and not the other, who are told in a way of their own. */
    public void partnerBeside(PartnerId partner, Permission who, Permission others, NoticeTopic topic, Told told) {
        notices.teamBeside(partner, who, others, draft(topic, told));
    }

    /** Tells everybody who speaks for the client. */
    public void client(ClientId client, NoticeTopic topic, Told told) {
        notices.client(client, draft(topic, told));
    }

    /** Tells every operator, each once a subject: at most 120 characters. */
    public void operators(String subject, Told told) {
        notices.operators(new NoticeDraft(NoticeKind.TOLD, NoticeTopic.MONEY, subject, told.write()));
    }

    /** What happens twice is told twice. */
    private static NoticeDraft draft(NoticeTopic topic, Told told) {
        return new NoticeDraft(NoticeKind.TOLD, topic, UUID.randomUUID().toString(), told.write());
    }
}
