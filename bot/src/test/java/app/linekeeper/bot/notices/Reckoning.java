package app.linekeeper.bot.notices;

import app.linekeeper.bot.notices.MoodyTelegram.Said;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what people were told with what the model says that they are to be told. */
final class Reckoning {

    private static final Pattern LINES_OF_DIGEST = Pattern.compile("Подходит срок (\\d+)[ \u00a0]лини");

    final List<String> missed = new ArrayList<>();
    final List<String> repeated = new ArrayList<>();
    final List<String> unexpected = new ArrayList<>();
    int messages;
    int told;
    int unknown;
    int refused;
    int setAside;
    int tooLate;

    private final TellingProgram program;
    private final MessageContents contents;
    private final Collection<Long> blocking;
    private final Map<Long, Listener> byChat;
    private final Set<Long> heard = new HashSet<>();

    Reckoning(TellingProgram program, ListeningTown town, Collection<Long> blocking) {
        this.program = program;
        this.blocking = blocking;
        contents = new MessageContents(program.jdbc());
        byChat = town.people.stream().collect(Collectors.toMap(each -> each.chat, Function.identity()));
    }

    /** Of all that was said from one moment to the other, in which couriers went until none was due. */
    void closes(Instant from, Instant to) {
        List<Said> said = program.telegram().said();
        List<MessageContents.Apart> apart = contents.apart();
        Map<Long, List<MessageContents.Item>> items = contents.of(
                Stream.concat(said.stream().map(Said::notice), apart.stream().map(MessageContents.Apart::notice))
                        .toList());
        said.forEach(each -> hears(each, items.getOrDefault(each.notice(), List.of())));
        apart.forEach(each -> isApart(each, items.getOrDefault(each.notice(), List.of())));
        Set<Long> waiting = contents.waiting();
        byChat.values().forEach(who -> lookForMissed(who, from, to, waiting.contains(who.chat)));
        Set<Long> unreachable = contents.unreachable();
        blocking.forEach(chat -> listener(chat).canBeReached(!unreachable.contains(chat)));
    }

    private Listener listener(long chat) {
        return Optional.ofNullable(byChat.get(chat)).orElseThrow();
    }

    private void hears(Said said, List<MessageContents.Item> items) {
        Listener who = listener(said.chat());
        messages++;
        if (!heard.add(said.notice())) {
            repeated.add(said.toString());
            return;
        }
        if (!who.listens(said.at())) {
            unexpected.add("out of hours: " + said);
        }
        List<Due> due = who.pending.stream()
                .filter(each -> each.isTrue(said.at()) && items.contains(item(each)))
                .toList();
        long counted = linesIn(said);
        long sure = due.stream().filter(Due::isSure).count();
        if (counted > due.size() || counted < sure) {
            unexpected.add(counted + " lines, of which " + due.size() + " are due and " + sure + " sure: " + said);
        }
        told += (int) counted;
        who.pending.removeAll(due);
    }

    private static long linesIn(Said said) {
        Matcher digest = LINES_OF_DIGEST.matcher(said.json());
        return digest.find() ? Long.parseLong(digest.group(1)) : 1;
    }

    private void isApart(MessageContents.Apart apart, List<MessageContents.Item> items) {
        switch (apart.state()) {
            case "UNKNOWN" -> unknown++;
            case "REFUSED" -> refused++;
            default -> setAside++;
        }
        listener(apart.chat()).pending.removeIf(due -> items.contains(item(due)));
    }

    /** What is true, in their hours, and neither on its way nor apart, was to be told. */
    private void lookForMissed(Listener who, Instant from, Instant to, boolean isOnItsWay) {
        boolean isOpen = who.listens(from) && who.listens(to);
        for (Iterator<Due> each = who.pending.iterator(); each.hasNext(); ) {
            Due due = each.next();
            if (!due.isTrue(to)) {
                tooLate += due.isSure() ? 1 : 0;
                each.remove();
            } else if (due.isSure() && !isOnItsWay && isOpen && due.isTrue(from)) {
                missed.add(who.chat + " at " + to + ": " + item(due));
                each.remove();
            }
        }
    }

    private static MessageContents.Item item(Due due) {
        return new MessageContents.Item(due.line().id, due.end(), due.days());
    }

    @Override
    public String toString() {
        return messages + " messages of " + told + " lines; missed " + missed.size() + ", repeated " + repeated.size()
                + ", unexpected " + unexpected.size() + "; apart: unknown " + unknown + ", blocked " + refused
                + ", set aside " + setAside + "; " + tooLate + " lines had their day pass while nothing could be said";
    }
}
