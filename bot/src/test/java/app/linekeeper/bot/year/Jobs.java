package app.linekeeper.bot.year;

/** Whoever does the jobs that fall due. */
interface Jobs {

    /** Returns when nothing is due any more, nor in the next two minutes. */
    void settle();
}
