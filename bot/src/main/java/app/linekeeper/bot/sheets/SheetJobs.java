package app.linekeeper.bot.sheets;

import app.linekeeper.conversations.SentRequisitesId;

/** Has files with requisites read, after the caller's transaction and with it. */
public interface SheetJobs {

    void read(SentRequisitesId id);
}
