package boussole.journey;

import com.microsoft.playwright.Browser;

/** What someone holds in the hand or sits in front of. */
public enum Device {
    PHONE(390, 844),
    TABLET(768, 1024),
    DESK(1280, 800);

    private final int width;
    private final int height;

    Device(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    Browser.NewContextOptions context() {
        return new Browser.NewContextOptions().setViewportSize(width, height).setHasTouch(this != DESK);
    }
}
