//! What the browser may do, as a managed policy: a family can't change it, and no flag is needed for it.
//! Names and values: <https://chromeenterprise.google/policies/>.

use serde_json::{Map, Value, json};

use super::address::Address;
use crate::failure::{Failure, OrFail as _};

/// Everything, and by name what is no address of the web: history, downloads, files, sources of pages.
const BLOCKED: [&str; 8] =
    ["*", "chrome://*", "chrome-untrusted://*", "devtools://*", "view-source:*", "file://*", "data:*", "javascript:*"];

pub fn text(address: &Address) -> Result<String, Failure> {
    serde_json::to_string_pretty(&policy(address)).or_trouble(|error| format!("the policy can't be written: {error}"))
}

fn policy(address: &Address) -> Map<String, Value> {
    let portal = address.filter();
    let rows = [
        // Where: the portal, and the paper it prints. The star alone leaves the browser's own pages open.
        ("URLBlocklist", json!(BLOCKED)),
        ("URLAllowlist", json!([portal, "chrome://print", "chrome-untrusted://print"])),
        ("HomepageLocation", json!(address.start())),
        ("HomepageIsNewTabPage", json!(false)),
        ("NewTabPageLocation", json!(address.start())),
        ("RestoreOnStartup", json!(5)),
        ("DefaultPopupsSetting", json!(2)),
        ("SSLErrorOverrideAllowed", json!(false)),
        // What is written down: nothing.
        ("SavingBrowserHistoryDisabled", json!(true)),
        ("PasswordManagerEnabled", json!(false)),
        ("PasswordLeakDetectionEnabled", json!(false)),
        ("AutofillAddressEnabled", json!(false)),
        ("AutofillCreditCardEnabled", json!(false)),
        ("PaymentMethodQueryEnabled", json!(false)),
        ("DownloadRestrictions", json!(3)),
        ("AllowFileSelectionDialogs", json!(false)),
        ("AllowBackForwardCacheForCacheControlNoStorePageEnabled", json!(false)),
        ("ScreenCaptureAllowed", json!(false)),
        ("EditBookmarksEnabled", json!(false)),
        // At the end of the browser everything goes but the device's cookie.
        (
            "ClearBrowsingDataOnExitList",
            json!([
                "browsing_history",
                "download_history",
                "cached_images_and_files",
                "password_signin",
                "autofill",
                "site_settings",
                "hosted_app_data"
            ]),
        ),
        // Who: nobody but the device. A private window would not know it.
        ("IncognitoModeAvailability", json!(1)),
        ("BrowserGuestModeEnabled", json!(false)),
        ("BrowserAddPersonEnabled", json!(false)),
        ("BrowserSignin", json!(0)),
        ("SyncDisabled", json!(true)),
        // What a page may reach.
        ("DefaultGeolocationSetting", json!(2)),
        ("DefaultNotificationsSetting", json!(2)),
        ("AudioCaptureAllowed", json!(false)),
        ("VideoCaptureAllowed", json!(false)),
        ("DefaultWebUsbGuardSetting", json!(2)),
        ("DefaultWebBluetoothGuardSetting", json!(2)),
        ("DefaultSerialGuardSetting", json!(2)),
        ("DefaultFileSystemReadGuardSetting", json!(2)),
        ("DefaultFileSystemWriteGuardSetting", json!(2)),
        ("ExtensionInstallBlocklist", json!(["*"])),
        ("DeveloperToolsAvailability", json!(2)),
        ("TaskManagerEndProcessEnabled", json!(false)),
        // Paper.
        ("PrintingEnabled", json!(true)),
        ("PrintPreviewUseSystemDefaultPrinter", json!(true)),
        ("PrintHeaderFooter", json!(false)),
        // The city's language first; the page has a switch.
        ("ForcedLanguages", json!(["zh-CN", "en"])),
        // What else would ask, suggest or send.
        ("DefaultSearchProviderEnabled", json!(false)),
        ("SearchSuggestEnabled", json!(false)),
        ("TranslateEnabled", json!(false)),
        ("SpellcheckEnabled", json!(false)),
        ("AlternateErrorPagesEnabled", json!(false)),
        ("NetworkPredictionOptions", json!(2)),
        ("MetricsReportingEnabled", json!(false)),
        ("UrlKeyedAnonymizedDataCollectionEnabled", json!(false)),
        ("PromotionsEnabled", json!(false)),
        ("BackgroundModeEnabled", json!(false)),
        ("AllowDinosaurEasterEgg", json!(false)),
    ];
    rows.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_portal_alone_and_nothing_kept() {
        let text = text(&Address::parse("https://tongxing.example").unwrap()).unwrap();
        let read: Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["URLBlocklist"], json!(BLOCKED));
        let allowed = json!(["https://.tongxing.example", "chrome://print", "chrome-untrusted://print"]);
        assert_eq!(read["URLAllowlist"], allowed);
        for off in [
            "PasswordManagerEnabled",
            "AutofillAddressEnabled",
            "AutofillCreditCardEnabled",
            "AllowFileSelectionDialogs",
        ] {
            assert_eq!(read[off], json!(false), "{off}");
        }
        for (name, value) in [
            ("SavingBrowserHistoryDisabled", json!(true)),
            ("SyncDisabled", json!(true)),
            ("PrintingEnabled", json!(true)),
            ("DeveloperToolsAvailability", json!(2)),
            ("IncognitoModeAvailability", json!(1)),
            ("BrowserSignin", json!(0)),
            ("DownloadRestrictions", json!(3)),
        ] {
            assert_eq!(read[name], value, "{name}");
        }
        // The device is known by its cookie.
        assert!(
            !read["ClearBrowsingDataOnExitList"].as_array().unwrap().contains(&json!("cookies_and_other_site_data"))
        );
    }
}
