package app.linekeeper.conversations.flows.start;

import static app.linekeeper.conversations.flow.CommonSlots.REFERENCE;
import static app.linekeeper.conversations.flow.FlowDefinition.flow;
import static app.linekeeper.conversations.flows.clientpay.ClientPayFlow.PAY_TOKEN;

import app.linekeeper.conversations.flow.Facts;
import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.FlowNames;
import app.linekeeper.conversations.flow.Reading;
import app.linekeeper.conversations.flow.Slot;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.conversations.flows.help.Contact;
import app.linekeeper.domain.access.Acting;
import app.linekeeper.domain.clientpay.PayTokens;
import app.linekeeper.domain.document.DocumentReference;
import app.linekeeper.domain.link.FollowingLink;
import app.linekeeper.domain.link.Link;
import app.linekeeper.domain.link.LinkId;
import app.linekeeper.domain.link.LinkPurpose;
import app.linekeeper.domain.partner.InvitationOffer;
import app.linekeeper.domain.partner.Joining;
import app.linekeeper.domain.shared.IdempotencyKey;
import app.linekeeper.domain.shared.Outcome;
import app.linekeeper.locales.Text;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The front door: strangers learn what this is, links lead into a team, to a client's consent, to a page to pay or to a document. */
@Component
final class StartFlow implements Flow {

    /** The link that somebody follows; recognised by the token behind {@code /start}, which is not kept. */
    static final Slot<LinkId> FOLLOWED = Slot.id("followed", LinkId::parse);

    private static final Slot<String> TOKEN = Slot.secret("token");

    private final FollowingLink following;
    private final Joining joining;
    private final PayTokens payTokens;
    private final Contact contact;
    private final Reading<String, Link> link = Reading.of(this::recognised);

    StartFlow(FollowingLink following, Joining joining, PayTokens payTokens, Contact contact) {
        this.following = following;
        this.joining = joining;
        this.payTokens = payTokens;
        this.contact = contact;
    }

    @Override
    public FlowDefinition define() {
        return flow(FlowNames.START, 3)
                .command("start", "start.command", TOKEN)
                .forStrangers()
                .step(
                        "hello",
                        s -> s.saysIf(StartFlow::isWelcome, "start.hello")
                                .saysIf(StartFlow::isWelcome, "start.ask", StartFlow::telegramId)
                                .saysIf(turn -> !isWelcome(turn), "start.ask_again", StartFlow::telegramId)
                                .saysIf(turn -> contact.isKnown(), "start.contact", contact::fill)
                                .skipIf(turn -> turn.has(TOKEN), "door")
                                .button("help", "start.help", b -> b.opens(FlowNames.HELP)))
                .fork(
                        "door",
                        f -> f.changes(this::payToken)
                                .to("document", StartFlow::leadsToDocument)
                                .to("link", turn -> !leadsToPay(turn))
                                .opens(FlowNames.CLIENT_PAY, PAY_TOKEN))
                .fork("document", f -> f.changes(StartFlow::reference).opens(FlowNames.DOCUMENT, REFERENCE))
                .fork(
                        "link",
                        f -> f.changes(this::followed)
                                .to("invited", this::leadsIntoATeam)
                                .opens(FlowNames.CONSENT, FOLLOWED))
                .step(
                        "invited",
                        this::offer,
                        s -> s.says("start.invited", StartFlow::offered)
                                .says("start.role", StartFlow::offered)
                                .button(
                                        "join",
                                        "start.join",
                                        StartFlow::offered,
                                        b -> b.primary()
                                                .runs(this::join)
                                                .noBack()
                                                .then("joined")))
                .step(
                        "joined",
                        s -> s.says("start.joined")
                                .saysIf(turn -> turn.visitor().hasOtherCabinets(), "start.other_cabinet")
                                .button("menu", "start.menu", b -> b.primary().opens(FlowNames.MENU))
                                .ends())
                .build();
    }

    /** Whoever came by a link that does not hold is told that, and not everything from the beginning. */
    private static boolean isWelcome(Turn turn) {
        return turn.refusedFor().isEmpty();
    }

    /** Only that of a link to pay is kept: another is a way in. */
    private Facts payToken(Turn turn) {
        return leadsToPay(turn) ? turn.facts().with(PAY_TOKEN, turn.get(TOKEN)) : turn.facts();
    }

    private boolean leadsToPay(Turn turn) {
        return payTokens.read(turn.get(TOKEN)).isPresent();
    }

    private static boolean leadsToDocument(Turn turn) {
        return document(turn).isPresent();
    }

    private static Facts reference(Turn turn) {
        return turn.facts().with(REFERENCE, document(turn).orElseThrow());
    }

    private static Optional<DocumentReference> document(Turn turn) {
        return DocumentReference.ofToken(turn.get(TOKEN));
    }

    private Link recognised(Turn turn, String token) {
        return turn.need(
                following.recognise(token, turn.member().map(Acting::person).orElse(null)));
    }

    private Facts followed(Turn turn) {
        return turn.facts().with(FOLLOWED, link.of(turn, turn.get(TOKEN)).id());
    }

    private boolean leadsIntoATeam(Turn turn) {
        return link.of(turn, turn.get(TOKEN)).aim().purpose() == LinkPurpose.TEAM;
    }

    private static Text telegramId(Turn turn, Text text) {
        return text.with("id", String.valueOf(turn.chat().userId()));
    }

    private InvitationOffer offer(Turn turn) {
        return turn.need(joining.open(turn.get(FOLLOWED)));
    }

    private static Text offered(InvitationOffer offer, Text text) {
        return text.with("partner", offer.partner()).with("role", offer.role().name());
    }

    private Outcome<Facts> join(Turn turn, IdempotencyKey key) {
        return joining.join(FrontDoor.guest(turn), turn.get(FOLLOWED))
                .map(acting -> turn.facts().without(FOLLOWED));
    }
}
