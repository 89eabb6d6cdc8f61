package org.overread.home;

/// A setting asks for something that is not there. The message is one line for whoever starts the portal: which
/// setting, what is missing, what to do.
public class SettingRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SettingRefused(String message) {
        super(message);
    }

    public SettingRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
