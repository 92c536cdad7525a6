import { browser } from '#imports';
import { createSettingsWriter } from './settings-writer.ts';

export const { change: changeSettings, reset: resetSettings } = createSettingsWriter(browser.storage);
