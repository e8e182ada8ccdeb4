package app.linekeeper.bot.port;

import java.time.Duration;

/**
 * How a port of its own is served.
 *
 * @param name in small letters, for folders and logs
 * @param port 0 for any free one
 * @param address who can reach it
 * @param threads how many answer at once
 * @param connections how many there may be at once
 * @param requests how many may follow each other on one connection
 * @param silence how long whoever sends nothing is waited for
 */
public record PortTerms(
        String name, int port, String address, int threads, int connections, int requests, Duration silence) {}
