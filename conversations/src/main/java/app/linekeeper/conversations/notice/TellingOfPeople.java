package app.linekeeper.conversations.notice;

import static app.linekeeper.conversations.flow.CommonSlots.CLIENT;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.domain.access.Permission;
import app.linekeeper.domain.client.ClientCame;
import app.linekeeper.domain.client.ClientLeft;
import app.linekeeper.domain.client.Clients;
import app.linekeeper.domain.notice.choice.NoticeTopic;
import app.linekeeper.domain.partner.MemberJoined;
import app.linekeeper.domain.partner.MemberRemoved;
import app.linekeeper.locales.Text;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a team of clients and colleagues who come and leave. */
@Component
class TellingOfPeople {

    private final Clients clients;
    private final Telling telling;

    TellingOfPeople(Clients clients, Telling telling) {
        this.clients = clients;
        this.telling = telling;
    }

    @EventListener
    void on(ClientCame came) {
        Text text = Text.of("notice.client_came")
                .with("client", clients.findById(came.client()).orElseThrow().name());
        telling.partner(
                came.partner(),
                Permission.SEE_CLIENTS,
                NoticeTopic.PEOPLE,
                Told.of(text).button(Text.of("notice.to_client"), FlowNames.CLIENT, Facts.of(CLIENT, came.client())));
    }

    @EventListener
    void on(ClientLeft left) {
        Text text = Text.of("notice.client_left")
                .with("client", clients.findById(left.client()).orElseThrow().name());
        telling.partner(left.partner(), Permission.SEE_CLIENTS, NoticeTopic.PEOPLE, Told.of(text));
    }

    @EventListener
    void on(MemberJoined joined) {
        Text text = Text.of("notice.member_joined")
                .with("name", joined.name())
                .with("role", joined.role().name());
        telling.partner(joined.partner(), Permission.KEEP_TEAM, NoticeTopic.PEOPLE, toTeam(text), joined.member());
    }

    @EventListener
    void on(MemberRemoved removed) {
        Text text = Text.of("notice.member_removed")
                .with("name", removed.name())
                .with("role", removed.role().name());
        telling.partner(removed.partner(), Permission.KEEP_TEAM, NoticeTopic.PEOPLE, toTeam(text), removed.by());
    }

    private static Told toTeam(Text text) {
        return Told.of(text).button(Text.of("notice.to_team"), FlowNames.TEAM, Facts.none());
    }
}
