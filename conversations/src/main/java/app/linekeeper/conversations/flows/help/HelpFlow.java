package app.linekeeper.conversations.flows.help;

import static app.linekeeper.conversations.flow.FlowDefinition.flow;

import app.linekeeper.conversations.flow.Flow;
import app.linekeeper.conversations.flow.FlowDefinition;
import app.linekeeper.conversations.flow.Turn;
import app.linekeeper.domain.access.Role;
import app.linekeeper.locales.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Says what Linekeeper is, how to use it, and, as its licence wants, where its source is. */
@Component
public class HelpFlow implements Flow {

    public static final String NAME = "help";

    private final String source;
    private final String version;
    private final Contact contact;

    /** @param source the address of the source code of exactly what is running; empty where the deployer gave none */
    HelpFlow(
            @Value("${linekeeper.source-url:}") String source,
            @Value("${linekeeper.version:unreleased}") String version,
            Contact contact) {
        this.source = source;
        this.version = version;
        this.contact = contact;
    }

    @Override
    public FlowDefinition define() {
        return flow(NAME, 1)
                .command("help", "help.command")
                .forStrangers()
                .step(
                        "help",
                        s -> s.says("help.help")
                                .saysIf(HelpFlow::isOfATeam, "help.can", HelpFlow::withRole)
                                .saysIf(HelpFlow::isOfATeam, "help.commands", HelpFlow::withRole)
                                .saysIf(HelpFlow::isAClient, "help.client")
                                .saysIf(turn -> turn.visitor().isStranger(), "help.come_in")
                                .says("help.how")
                                .saysIf(turn -> contact.isKnown(), "help.contact", contact::fill)
                                .button("about", "help.about", b -> b.then("about")))
                .step(
                        "about",
                        s -> s.says("help.about_text", (turn, text) -> text.with("version", version))
                                .saysIf(turn -> source.isBlank(), "help.source_on_request")
                                .link("source", "help.source", turn -> source, l -> l.when(turn -> !source.isBlank())))
                .build();
    }

    private static boolean isOfATeam(Turn turn) {
        return turn.member().filter(acting -> acting.role().isOfTeam()).isPresent();
    }

    private static boolean isAClient(Turn turn) {
        return turn.member().filter(acting -> acting.role() == Role.CLIENT).isPresent();
    }

    /** What a role may not do is not offered to it. */
    private static Text withRole(Turn turn, Text text) {
        return text.with("role", turn.acting().role().name());
    }
}
