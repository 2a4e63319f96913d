import { addCopyButtons } from "./copy-buttons.ts";
import { keepThisPage } from "./offline.ts";
import { openSearch } from "./open-search.ts";
import { showTabs } from "./tabs.ts";

showTabs();
addCopyButtons();
openSearch();
void keepThisPage();
