package app.linekeeper.conversations.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.linekeeper.conversations.ChatKey;
import app.linekeeper.conversations.Incoming;
import app.linekeeper.conversations.Reply;
import app.linekeeper.conversations.testing.Talk;
import app.linekeeper.locales.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Turns of different people in one transaction: only those that look. */
class TogetherTest {

    private static final ChatKey LOOKS = new ChatKey(1, 1);
    private static final ChatKey PAYS = new ChatKey(2, 2);
    private static final ChatKey BEGINS = new ChatKey(3, 3);

    private final TeaFlows tea = new TeaFlows();
    private final Talk talk = Talk.with(tea.all()).in(Language.EN);
    private final Set<ChatKey> struckOff = new HashSet<>();

    @Test
    void whoLooksIsAnsweredAndWhoPaysOrBeginsIsLeftAsTheyWere() {
        Incoming looks = atConfirm(LOOKS, "Back");
        Incoming pays = atConfirm(PAYS, "Charge");
        long before = screen(PAYS);
        Map<ChatKey, Reply> replies = together(looks, pays, begins());
        assertThat(replies).containsOnlyKeys(LOOKS);
        assertThat(struckOff).containsExactly(LOOKS);
        assertThat(screen(LOOKS)).isEqualTo(replies.get(LOOKS).number());
        assertThat(screen(PAYS)).isEqualTo(before);
        assertThat(tea.paid).isEmpty();
    }

    @Test
    void whoWasLeftPaysByThemselves() {
        Incoming pays = atConfirm(PAYS, "Charge");
        together(pays, atConfirm(LOOKS, "Back"));
        talk.conversations().take(pays);
        assertThat(tea.paid).hasSize(1);
    }

    @Test
    void whatHappensInAGroupIsLeftToo() {
        Incoming.Sender inGroup = new Incoming.Sender(new ChatKey(-7, 1), "Anna", "en");
        assertThat(together(new Incoming.Commanded(inGroup, "menu", ""))).isEmpty();
    }

    @Test
    void oneThatFailsFailsAll() {
        Incoming looks = atConfirm(LOOKS, "Back");
        assertThatThrownBy(() -> talk.conversations().takeTogether(List.of(looks), taken -> {
                    throw new IllegalStateException("taken already");
                }))
                .hasMessage("taken already");
    }

    private Map<ChatKey, Reply> together(Incoming... looking) {
        return talk.conversations().takeTogether(List.of(looking), struckOff::addAll);
    }

    private Incoming atConfirm(ChatKey chat, String button) {
        talk.as(chat.userId())
                .start("order")
                .press("Tea 3")
                .press("Two")
                .press("Honey")
                .press("Done");
        return new Incoming.Pressed(
                new Incoming.Sender(chat, "Anna", "en"), 1, talk.button(button).data());
    }

    private static Incoming begins() {
        return new Incoming.Commanded(new Incoming.Sender(BEGINS, "Anna", "en"), "menu", "");
    }

    private long screen(ChatKey chat) {
        return talk.positions().lock(chat).orElseThrow().screen();
    }
}
