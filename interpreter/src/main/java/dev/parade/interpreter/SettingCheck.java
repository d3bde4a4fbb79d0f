package dev.parade.interpreter;

import java.util.List;

/** What an extension says about values of its settings when a request starts; found by the service loader. */
public interface SettingCheck {
    /** Who is told what is wrong with a value. */
    interface Report {
        /** A message of a level, without the name of who sets the value. */
        void say(int level, String message);
    }

    /** The settings, in the order in which PHP's extension registers them. */
    List<String> settings();

    /** Looks at the value that php.ini or the command line gives a setting. */
    void check(Request request, String setting, String value, Report report);
}
