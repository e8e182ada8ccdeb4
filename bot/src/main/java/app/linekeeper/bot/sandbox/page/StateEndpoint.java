package app.linekeeper.bot.sandbox.page;

import app.linekeeper.bot.sandbox.SandboxSettings;
import app.linekeeper.bot.sandbox.botapi.Bot;
import app.linekeeper.bot.sandbox.botapi.MenuCommand;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Everything the page needs to draw itself anew. */
@RestController
@Profile("sandbox")
final class StateEndpoint {

    private final Bot bot;
    private final SandboxSettings settings;
    private final ClockEndpoint clock;

    StateEndpoint(Bot bot, SandboxSettings settings, ClockEndpoint clock) {
        this.bot = bot;
        this.settings = settings;
        this.clock = clock;
    }

    record State(BotFace bot, ClockEndpoint.Time clock, List<PersonaChat> personas) {}

    record BotFace(String name, String username) {}

    record PersonaChat(long id, String name, String role, List<Bubble> messages) {}

    @GetMapping("/sandbox/state")
    State state() {
        List<PersonaChat> chats = settings.personas().stream()
                .map(persona -> new PersonaChat(
                        persona.id(),
                        persona.person().fullName(),
                        persona.role(),
                        bot.people().messages(persona.id()).stream()
                                .map(Bubble::of)
                                .toList()))
                .toList();
        return new State(new BotFace(bot.name(), bot.username()), clock.time(), chats);
    }

    @GetMapping("/sandbox/people/{id}/commands")
    List<MenuCommand> commands(@PathVariable long id) {
        return settings.personas().stream()
                .filter(persona -> persona.id() == id)
                .flatMap(persona -> bot.commandsSeenBy(id, persona.languageCode()).stream())
                .toList();
    }
}
