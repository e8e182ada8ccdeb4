package app.linekeeper.bot.drawing;

/** Told of every reply to a person, so that what is pushed gives way. */
public interface Pressure {

    /** One reply goes out. Returns at once. */
    void interactive();
}
