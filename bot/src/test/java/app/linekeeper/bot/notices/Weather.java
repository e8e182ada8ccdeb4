package app.linekeeper.bot.notices;

import java.util.Random;

/** Whether things break: a while of calm, a while of trouble, and hours in which Telegram is away. */
final class Weather {

    private final Random random;
    private Sky sky = Sky.CALM;
    private int stops;

    private enum Sky {
        CALM,
        STORM,
        TELEGRAM_IS_AWAY
    }

    Weather(Random random) {
        this.random = random;
    }

    void turns(boolean toCalm) {
        if (toCalm) {
            sky = Sky.CALM;
        } else if (random.nextInt(5) == 0) {
            int one = random.nextInt(10);
            sky = one < 4 ? Sky.CALM : one < 9 ? Sky.STORM : Sky.TELEGRAM_IS_AWAY;
        }
    }

    boolean isTelegramThere() {
        return sky != Sky.TELEGRAM_IS_AWAY;
    }

    boolean isStormy() {
        return sky == Sky.STORM;
    }

    /** At which statement it stops. */
    int moment(int latest) {
        stops++;
        return 1 + random.nextInt(latest);
    }

    int stops() {
        return stops;
    }

    /** How Telegram takes a message to somebody who has blocked the bot. */
    Mood orForbidden() {
        return isTelegramThere() ? Mood.IS_FORBIDDEN : Mood.IS_AWAY;
    }

    /** How it takes one to anybody else; 0 for what is no message. */
    Mood mood(long chat) {
        if (!isTelegramThere()) {
            return Mood.IS_AWAY;
        }
        if (sky == Sky.CALM || chat == 0) {
            return Mood.TAKES;
        }
        return switch (random.nextInt(25)) {
            case 0, 1 -> Mood.ASKS_TO_WAIT;
            case 2 -> Mood.STUMBLES;
            case 3 -> Mood.LOSES_THE_ANSWER;
            case 4 -> Mood.HANGS_UP;
            default -> Mood.TAKES;
        };
    }
}
